namespace Alignment.Core.Yaml;

/// <summary>Why a text is no YAML that this program reads.</summary>
/// <param name="Position">Where the trouble is noticed.</param>
/// <param name="Message">What is wrong and what to do, a sentence or two.</param>
public sealed record YamlProblem(TextPosition Position, string Message);
