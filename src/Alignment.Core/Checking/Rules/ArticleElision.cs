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
            if (article.Correct(facts, check.HasCurlyApostrophes) is { } right)
            {
                var span = TextSpan.Between(article.Span.Start, use.Span.End);
                var noun = check.Text.AsSpan(use.Span.Start, use.Span.Length);
                // Names of organisations mostly take an article: "de UE" is more often "de l'UE" than "d'UE".
                var isUnsure = article.Word == "de" && use.Concept.Kind == ConceptKind.Org;
                var edit = check.Replace(article.Span, right);
                var message = $"write “{right}{noun}”{(isUnsure ? $" or “de {right[1..].Insert(0, "l")}{noun}”" : "")}, not “{check.Text.AsSpan(span.Start, span.Length)}”";
                check.Report(this, span, message, (use.Concept, use.Term), edit is null ? null : new Mend([edit], isUnsure ? Fixability.Unsafe : Fixability.Safe));
            }
        }
    }

    // "le Conseil OTAN-Russie" agrees with something else.
    private static bool IsPartOfCompound(string text, int end) => end + 1 < text.Length && text[end] is '-' or '–' or '/' && char.IsLetterOrDigit(text[end + 1]);
}
