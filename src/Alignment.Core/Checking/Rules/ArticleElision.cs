using Alignment.Core.Checking.French;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Rules;

/// <summary>A French article or preposition that does not go with the term behind it.</summary>
/// <remarks>
/// <c>le OTAN</c>, <c>de OTAN</c> and <c>que OTAN</c> want an elision, <c>l'Hezbollah</c> must not have one, <c>à les États-Unis</c> is <c>aux États-Unis</c>, and <c>le GRC</c>
/// is <c>la GRC</c>. It happens where a term was replaced and the word before it was not. Gender and number are those of the glossary; where it gives none,
/// elision alone is looked at. Words with an h aspiré are known by a list; before other names with an h, usage is divided and nothing is reported.
/// </remarks>
/// <mend>Write the article that the message shows; <c>--fix</c> does it. If the gender is wrong, mend the entry.</mend>
/// <example>
/// <code>
/// ce que dit le GRC
///            ^~~~~~ write “la GRC”, not “le GRC”
/// </code>
/// </example>
internal sealed class ArticleElision() : TextRule("TERM007", "article-elision", Severity.Warning)
{
    internal override void Check(TextCheck check)
    {
        if (check.Language != Language.French)
        {
            return;
        }

        foreach (var use in check.Uses)
        {
            // What is to be replaced is replaced together with its article.
            if (!use.Term.IsAccepted || use.Verdict is FormVerdict.Deprecated or FormVerdict.WrongForm or FormVerdict.WrongCase || use.IsQuoted || IsPartOfCompound(check.Text, use.Span.End)
                || FrenchArticle.Before(check.Text, use.Span.Start) is not { } article)
            {
                continue;
            }

            // The gender is that of the form in the glossary; a plural or a feminine has its own.
            var isItself = (use.Match.Differences & (TermDifferences.Inflected | TermDifferences.Number)) == 0 && use.Term.PartOfSpeech is not PartOfSpeech.Adjective;
            var facts = new NounFacts(
                use.Match.Form ?? use.Term.Text,
                isItself ? use.Term.Gender : null,
                isItself && use.Term.Number == GrammaticalNumber.Plural,
                use.Term.Type == TermType.Acronym);
            article = article.For(facts);
            if (article.Correct(facts, check.HasCurlyApostrophes) is { } right)
            {
                var span = TextSpan.Between(article.Span.Start, use.Span.End);
                var noun = check.TextOf(use.Span);
                List<string> choices = [right, .. OtherChoices(article, right, use.Concept)];
                var edits = choices.Select(choice => check.Replace(article.Span, choice)).OfType<Edit>().ToList();
                var message = $"write {ForbiddenTerm.List(choices.Select(choice => choice + noun))}, not “{article.Written}{noun}”";
                check.Report(this, span, message, (use.Concept, use.Term), edits.Count == 0 ? null : new Mend(edits, edits.Count > 1 ? Fixability.Unsafe : Fixability.Safe));
            }
        }
    }

    // What a person has to choose from, because the article goes with the verb as well as with the noun.
    private static IEnumerable<string> OtherChoices(FrenchArticle article, string right, Concept concept) => (article.Word, concept.Kind) switch
    {
        // Names of organisations mostly take an article: "de UE" is more often "de l'UE" than "d'UE".
        ("de", ConceptKind.Org) => [$"de l{right[1..]}"],
        // "au Irak": somebody lives "en Irak", something is due "à l'Irak".
        ("au" or "à le" or "à la", ConceptKind.Place) when right.StartsWith("à l", StringComparison.OrdinalIgnoreCase) => [char.IsUpper(article.Written[0]) ? "En " : "en "],
        _ => [],
    };

    // "le Conseil OTAN-Russie" agrees with something else.
    private static bool IsPartOfCompound(string text, int end) => end + 1 < text.Length && text[end] is '-' or '–' or '/' && char.IsLetterOrDigit(text[end + 1]);
}
