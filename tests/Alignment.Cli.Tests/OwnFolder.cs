using System.Runtime.CompilerServices;

namespace Alignment.Cli.Tests;

/// <summary>Keeps the tests away from the memory of whoever runs them.</summary>
internal static class OwnFolder
{
    [ModuleInitializer]
    internal static void Set() => Environment.SetEnvironmentVariable("XDG_DATA_HOME", Path.Combine(Path.GetTempPath(), "alignment-tests-" + Environment.ProcessId));
}
