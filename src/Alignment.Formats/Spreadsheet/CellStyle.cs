namespace Alignment.Formats.Spreadsheet;

/// <summary>How a cell looks; see <see cref="SheetStyles"/>.</summary>
internal enum CellStyle
{
    /// <summary>The names of the columns.</summary>
    Header,

    /// <summary>An article's words.</summary>
    Text,

    /// <summary>The translation of a gap: italic, so that nobody takes it for an article's words.</summary>
    Translation,

    /// <summary>A word of ours, such as the relation.</summary>
    Word,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A probability, shown with two decimals.</summary>
    Probability,

    /// <summary>What is said of a bead, in small print.</summary>
    Remark,

    /// <summary>The name of a bitext, on one line.</summary>
    Name,
}
