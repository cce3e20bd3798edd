using System.Security;
using Alignment.Core;

namespace Alignment.Formats.Output;

/// <summary>What the system says against writing, in words that help.</summary>
internal static class OutputErrors
{
    private const int DiskFull = unchecked((int)0x80070070); // ERROR_DISK_FULL; .NET reports ENOSPC the same way on Unix

    /// <summary>Runs an action on the file system; what goes wrong becomes an <see cref="OutputException"/> for the target.</summary>
    public static T Guard<T>(string target, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception cause) when (IsOfTheSystem(cause))
        {
            throw Explain(target, cause);
        }
    }

    /// <summary>Whether the file system, or a name it does not take, is to blame.</summary>
    public static bool IsOfTheSystem(Exception cause) =>
        cause is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException or ArgumentException;

    /// <inheritdoc cref="Guard{T}"/>
    public static void Guard(string target, Action action) => Guard(target, () =>
    {
        action();
        return true;
    });

    /// <summary>The error for a target that the system refuses.</summary>
    public static OutputException Explain(string target, Exception cause) => new(target, cause switch
    {
        UnauthorizedAccessException or SecurityException =>
            "cannot be written: no permission. Make its folder writable, or choose another place with -o.",
        PathTooLongException => "cannot be written: the name is too long. Choose a shorter one with -o.",
        FileNotFoundException or DirectoryNotFoundException => // names the temporary file, which nobody has asked for
            "cannot be written: files cannot be made in its folder. Choose another place with -o.",
        IOException { HResult: DiskFull } => "cannot be written: the disk is full. Free some space, or choose another place with -o.",
        _ => $"cannot be written: {cause.Message.TrimEnd('.')}. Choose another place with -o.",
    }, cause);
}
