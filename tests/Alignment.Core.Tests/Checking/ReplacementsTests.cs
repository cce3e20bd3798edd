using Alignment.Core.Articles;
using Alignment.Core.Checking;
using Alignment.Core.Terminology;
using Alignment.Core.Tests.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Checking;

public class ReplacementsTests
{
    private static readonly Glossary Terms = Glossaries.Of("""
        - {id: forum, fr: [{term: forum}, {term: agora, status: forbidden, use: forum}]}
        - {id: nato, fr: [{term: OTAN, gender: f, inflect: none}, {term: NATO, status: forbidden, gender: f, inflect: none, use: OTAN}]}
        """);

    [Theory]
    [InlineData("Ils vont à l'agora.", Fixability.Unsafe)] // le forum or la forum: nothing tells
    [InlineData("Une seule agora.", Fixability.Safe)]
    [InlineData("Ils quittent la NATO.", Fixability.Safe)]
    public void An_article_that_the_new_word_may_not_take_leaves_the_mend_to_a_person(string text, Fixability expected)
    {
        var lines = new SourceLines(text);
        var file = new CheckedFile("a.txt", lines, [new CheckedText(new MappedText(text, SourceMap.ForFile("a.txt", lines))) { Language = Language.French }]);

        new TextChecker(Terms, new RuleSet(RuleSettings.Default)).Check(file).Findings.Should().ContainSingle().Which.Fix.Should().Be(expected);
    }
}
