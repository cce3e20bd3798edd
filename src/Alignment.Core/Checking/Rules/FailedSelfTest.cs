using Alignment.Core.Checking.Linting;

namespace Alignment.Core.Checking.Rules;

/// <summary>A sample of an entry that does not come out as the entry says.</summary>
/// <remarks>
/// Under <c>rules: {tests: ...}</c> an entry shows sentences that must pass (<c>ok</c>) and sentences that must not (<c>bad</c>). They prove that spellings,
/// inflections and exceptions do what their author meant, and keep doing it. <c>alignment glossary test</c> runs them alone.
/// </remarks>
/// <mend>Mend the term (<c>match</c>, <c>inflect</c>, <c>case</c>, <c>except</c>) or the sample.</mend>
/// <example>
/// <code>
///     tests: {fr: {bad: ["l'OTAN"]}}
///                        ^~~~~~~~ “l'OTAN” is a bad sample of 'nato', and nothing is wrong with it
/// </code>
/// </example>
internal sealed class FailedSelfTest() : GlossaryRule("GLO009", "failed-self-test", Severity.Error)
{
    internal override void Check(GlossaryLint lint)
    {
        foreach (var (file, concept, problem) in GlossarySelfTests.Failures(lint.Files.Select(file => file.File).ToList()))
        {
            lint.Report(this, problem.Place, problem.Message, concept);
        }
    }
}
