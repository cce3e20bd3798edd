using Alignment.Core.Articles;
using Alignment.Core.Checking;
using Alignment.Core.Terminology;
using Alignment.Core.Tests.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Checking;

public class ExcusesTests
{
    private static readonly Glossary Terms = Glossaries.Of("""
        - {id: quebec, kind: place, en: {term: Quebec}}
        - {id: us, kind: place, en: [{term: United States}, {term: U.S., type: abbreviation, case: exact, match: [US]}]}
        - {id: free-trade, en: {term: free trade, pos: noun}}
        - {id: red-cross, kind: org, en: Red Cross, fr: Croix-Rouge}
        - {id: first-nation, en: First Nation}
        - {id: un, en: [{term: United Nations}, {term: UN, case: exact}]}
        """);

    [Theory]
    [InlineData("the Québec government", "Québec")]
    [InlineData("the agency Héma-Québec", "")]
    [InlineData("Québec-Presse wrote", "")]
    [InlineData("US$14 and CA$15, the US dollar", "US")]
    [InlineData("a free-trade pact", "")]
    [InlineData("the end of free-trade in Europe", "free-trade")]
    [InlineData("the U.N.-backed vote", "U.N.")]
    [InlineData("A red cross on the roof, another red cross", "")]
    [InlineData("the red cross came, and a\nred cross", "red cross")]
    [InlineData("a Red Cross worker of a first nation", "first nation")]
    public void An_unusual_form_is_right_in_some_places(string text, string expected)
    {
        var lines = new SourceLines(text);
        var file = new CheckedFile("a.txt", lines, [new CheckedText(new MappedText(text, SourceMap.ForFile("a.txt", lines))) { Language = Language.English }]);

        string.Join('|', new TextChecker(Terms, new RuleSet(RuleSettings.Default)).Check(file).Findings.Select(finding => finding.Matched)).Should().Be(expected);
    }
}
