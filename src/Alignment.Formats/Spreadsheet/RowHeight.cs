namespace Alignment.Formats.Spreadsheet;

/// <summary>How high a row has to be for its texts: stated in the file, because not every program works it out on opening.</summary>
internal struct RowHeight()
{
    private const double Line = 15; // points of a line of the usual font
    private const double Highest = 409; // points; what programs take

    private int lines = 1;

    /// <summary>The height in points.</summary>
    public readonly double Points => Math.Min(Highest, (lines * Line) + 3);

    /// <summary>Makes room for a text.</summary>
    /// <param name="length">Its characters.</param>
    /// <param name="width">Of its column, in digits: letters are narrower on average, and words break early.</param>
    public void Fit(int length, double width) => lines = Math.Max(lines, (int)Math.Ceiling(length / width));
}
