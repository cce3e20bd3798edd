namespace Alignment.Core.Yaml;

/// <summary>A place in a text, as editors and string functions count it.</summary>
/// <param name="Index">0-based, in UTF-16 code units from the start of the text.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column in UTF-16 code units.</param>
public readonly record struct TextPosition(int Index, int Line, int Column);
