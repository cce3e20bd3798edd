using Alignment.Core.Checking;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Checking;

public class QuotationsTests
{
    [Theory]
    [InlineData("Il dit « oui » et « non ».", "« oui »|« non »")]
    [InlineData("She said “yes” and \"no\".", "“yes”|\"no\"")]
    [InlineData("A board 6\" wide, and so on.", "")]
    [InlineData("« Ouvert\nsans fin.\nAprès.", "« Ouvert\nsans fin.")]
    [InlineData("« Ouvert\n\nAprès.", "« Ouvert")]
    [InlineData("\"Open and never shut.\nAfter.", "")]
    [InlineData("“Wrapped\nover lines” after.", "“Wrapped\nover lines”")]
    [InlineData("“First paragraph.\n“Second,” he said.", "“First paragraph.|“Second,”")]
    [InlineData("\"First paragraph.\n\n\"Second,\" he said.", "\"First paragraph.|\"Second,\"")]
    [InlineData("« Premier.\n\n» Second », dit-il.", "« Premier.|» Second »")]
    [InlineData("He said ‘the allies’ plan’ and ‘don’t go’.", "‘the allies’|‘don’t go’")]
    [InlineData("In the ‘90s, ‘tis said, and not closed", "")]
    public void What_stands_between_marks_is_a_quotation(string text, string expected) =>
        string.Join('|', Quotations.Find(text, []).Select(span => span.In(text))).Should().Be(expected);

    [Fact]
    public void Marks_in_code_open_nothing()
    {
        const string Text = "Type `\"` and go on, \"he said\".";

        Quotations.Find(Text, [new TextSpan(5, 3)]).Select(span => span.In(Text)).Should().Equal("\"he said\"");
    }
}
