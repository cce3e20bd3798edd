namespace Alignment.Formats.Spreadsheet;

/// <summary>How a cell looks: an index of <c>cellXfs</c> in <c>styles.xml</c>.</summary>
internal enum CellStyle
{
    /// <summary>The names of the columns.</summary>
    Header = 1,

    /// <summary>An article's words.</summary>
    Text = 2,

    /// <summary>The translation of a gap: italic, so that nobody takes it for an article's words.</summary>
    Translation = 3,

    /// <summary>A word of ours, such as the relation.</summary>
    Word = 4,

    /// <summary>A whole number.</summary>
    Number = 5,

    /// <summary>A probability, shown with two decimals.</summary>
    Probability = 6,

    /// <summary>What is said of a bead, in small print.</summary>
    Remark = 7,

    /// <summary>The name of a bitext, on one line.</summary>
    Name = 8,
}
