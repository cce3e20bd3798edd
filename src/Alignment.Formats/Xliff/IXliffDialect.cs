namespace Alignment.Formats.Xliff;

/// <summary>How a version of XLIFF is written.</summary>
internal interface IXliffDialect
{
    /// <summary>Opens the root element, which may say what all units have in common with the first.</summary>
    void Open(XliffUnit first);

    /// <summary>Opens a <c>file</c>.</summary>
    void OpenFile(XliffUnit first);

    /// <summary>Writes a unit of it.</summary>
    void Write(XliffUnit unit);

    /// <summary>Closes the <c>file</c>.</summary>
    void CloseFile();
}
