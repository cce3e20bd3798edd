using Alignment.Core.Articles;
using Alignment.Core.Checking.Suppressing;

namespace Alignment.Core.Tests.Checking;

public class SuppressionReaderTests
{
    [Theory]
    [InlineData("<!-- alignment-disable-next-line TERM001 nato -- why -->\nx", "TERM001 nato 2-2 why")]
    [InlineData("x <!-- alignment-disable-line TERM001 -->", "TERM001  1-1 ")]
    [InlineData("<!-- alignment-disable-file TERM010 -- a table -->\nx\nx", "TERM010  1-3 a table")]
    [InlineData("<!-- alignment-disable TERM001 -- a -->\nx\n<!-- alignment-enable TERM001 -->\nx", "TERM001  1-3 a")]
    [InlineData("<!-- alignment-disable TERM001 -- a -->\nx", "TERM001  1-2 a")]
    [InlineData("# alignment:ignore TERM001 nato a reason\nx", "TERM001 nato 2-2 a reason")]
    [InlineData("x # alignment:ignore TERM001", "TERM001  1-1 ")]
    [InlineData("x // alignment:ignore TERM001, TERM002 why not", "TERM001  1-1 why not|TERM002  1-1 why not")]
    [InlineData("<!-- alignment:ignore TERM001 nato kyiv -- both -->\nx", "TERM001 nato 2-2 both|TERM001 kyiv 2-2 both")]
    [InlineData("a\tb\talignment:ignore TERM001 reason", "TERM001  1-1 reason")]
    [InlineData("the word alignment-disable TERM001 in prose", "")]
    [InlineData("# alignment:ignore all of it", "  1-1 all of it")]
    [InlineData("<!-- alignment-disable -- all -->\nx", "  1-1 all")]
    [InlineData("<!--alignment-disable-line TERM001--why-->", "TERM001  1-1 why")]
    [InlineData("# alignment:ignore term001 forbidden-term nato why\nx", "TERM001  2-2 why|TERM001 nato 2-2 why")]
    [InlineData("# alignment:ignore TERM999 why\nx", "TERM999  2-2 why")]
    [InlineData("# alignment:ignore TERM001 long-known\nx", "TERM001  2-2 long-known")]
    public void Comments_name_rules_concepts_lines_and_reasons(string text, string expected) =>
        string.Join('|', SuppressionReader.Read(new SourceLines(text), word => word is "nato" or "kyiv")
            .Select(item => $"{item.Rule} {item.Concept} {item.FirstLine}-{item.LastLine} {item.Reason}")).Should().Be(expected);
}
