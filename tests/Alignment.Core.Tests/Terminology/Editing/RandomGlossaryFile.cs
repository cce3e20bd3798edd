using System.Globalization;
using System.Text;

namespace Alignment.Core.Tests.Terminology.Editing;

/// <summary>
/// Writes glossary files as people of very different habits do: with and without brackets, quotation marks, indentation, anchors, block text and CRLF, and
/// comments wherever one may stand. Every comment holds a number of its own (<c>#c17</c>), so that a test can tell which are left.
/// </summary>
internal sealed class RandomGlossaryFile(Random random)
{
    private static readonly string[] Words = ["OTAN", "NATO", "mission d'entraînement", "l’Alliance", "U.S.", "États-Unis", "no", "2026", "a: b", "x, y", "[sic]", "C# code", "R&D", "* star", "É.-U.", "yes", "'quoted'", "say \"so\""];

    private static readonly string[] Simple = ["preferred", "admitted", "deprecated", "forbidden", "lookup", "proposed"];

    private readonly StringBuilder text = new();
    private readonly string newLine = random.Next(4) == 0 ? "\r\n" : "\n";
    private readonly int dashOffset = random.Next(3) == 0 ? 2 : 0;
    private readonly int quoting = random.Next(4);
    private readonly bool isFlowFile = random.Next(6) == 0;
    private int comments;
    private int anchors;
    private bool hasAnchor;

    public string Write()
    {
        if (random.Next(5) == 0)
        {
            text.Append('\uFEFF');
        }

        MaybeCommentLines(0);
        if (random.Next(2) == 0)
        {
            Line(0, "version: 1" + MaybeComment());
            Line(0, "languages: [en, fr]" + MaybeComment());
            MaybeBlank();
        }

        Line(0, "entries:" + MaybeComment());
        var count = random.Next(1, 6);
        for (var i = 0; i < count; i++)
        {
            MaybeBlank();
            MaybeCommentLines(dashOffset);
            if (isFlowFile || random.Next(6) == 0)
            {
                Line(dashOffset, $"- {FlowEntry(i, count)}{MaybeComment()}");
            }
            else
            {
                BlockEntry(i, count);
            }
        }

        if (random.Next(3) == 0)
        {
            Line(0, Comment());
        }

        if (random.Next(4) == 0)
        {
            text.Length -= newLine.Length; // no line end at the end
        }

        return text.ToString();
    }

    private void BlockEntry(int index, int count)
    {
        var indent = dashOffset + 2;
        Line(dashOffset, $"- id: c{index}" + MaybeComment());
        Maybe(() => Line(indent, $"domain: {Scalar("defence", isInFlow: false)}" + MaybeComment()));
        Maybe(() => Note(indent));
        Maybe(() => Line(indent, $"definition: {{en: {Scalar(Word(), isInFlow: true)}, fr: {Scalar(Word(), isInFlow: true)}}}" + MaybeComment()));
        MaybeCommentLines(indent);
        Section(indent, "en");
        if (random.Next(3) > 0)
        {
            Section(indent, "fr");
        }

        Maybe(() => Line(indent, $"related: [{string.Join(", ", Related(count))}]" + MaybeComment()));
        Maybe(() => Rules(indent));
    }

    private void Note(int indent)
    {
        switch (random.Next(4))
        {
            case 0:
                Line(indent, "note: |" + MaybeComment());
                Line(indent + 2, "first line # not a comment");
                Line(indent + 2, "second line");
                MaybeBlank();
                break;
            case 1:
                Line(indent, "note: >-");
                Line(indent + 2, "folded");
                Line(indent + 2, "text");
                break;
            case 2:
                Line(indent, "note: several plain");
                Line(indent + 2, "lines" + MaybeComment());
                break;
            default:
                Line(indent, $"note: {Scalar(Word(), isInFlow: false)}" + MaybeComment());
                break;
        }
    }

    private void Rules(int indent)
    {
        if (random.Next(2) == 0)
        {
            Line(indent, "rules: {first_use: known, severity: {TERM030: error}}" + MaybeComment());
            return;
        }

        Line(indent, "rules:" + MaybeComment());
        Line(indent + 2, "first_use: never" + MaybeComment());
        Line(indent + 2, "severity:");
        Line(indent + 4, "TERM030: error" + MaybeComment());
        Line(indent + 2, "tests:");
        Line(indent + 4, $"ok: [{Scalar("un", isInFlow: true)}, {Scalar("deux", isInFlow: true)}]");
    }

    private void Section(int indent, string tag)
    {
        switch (random.Next(5))
        {
            case 0:
                Line(indent, $"{tag}: {Scalar(Word(), isInFlow: false)}" + MaybeComment());
                return;
            case 1:
                Line(indent, $"{tag}: {FlowTerm()}" + MaybeComment());
                return;
            case 2:
                Line(indent, $"{tag}: [{Scalar(Word() + " 1", isInFlow: true)}, {FlowTerm()}]" + MaybeComment());
                return;
            default:
                Line(indent, $"{tag}:" + MaybeComment());
                for (var i = random.Next(1, 4); i > 0; i--)
                {
                    MaybeCommentLines(indent + dashOffset);
                    BlockTerm(indent + dashOffset);
                }

                return;
        }
    }

    private void BlockTerm(int indent)
    {
        switch (random.Next(4))
        {
            case 0:
                Line(indent, $"- {Scalar(Word(), isInFlow: false)}" + MaybeComment());
                break;
            case 1:
                Line(indent, $"- term: {Scalar(Word(), isInFlow: false)}" + MaybeComment());
                Line(indent + 2, $"status: {Simple[random.Next(Simple.Length)]}" + MaybeComment());
                Maybe(() => Line(indent + 2, $"match: {Match()}" + MaybeComment()));
                Maybe(() =>
                {
                    Line(indent + 2, "except:" + MaybeComment());
                    Line(indent + 2 + dashOffset, $"- {Scalar(Word(), isInFlow: false)}" + MaybeComment());
                    Line(indent + 2 + dashOffset, $"- {Scalar(Word(), isInFlow: false)}" + MaybeComment());
                });
                break;
            case 2 when random.Next(2) == 0:
                Line(indent, $"- {{ term: {Scalar(Word(), isInFlow: true)}," + MaybeComment());
                Line(indent + 4, $"status: admitted," + MaybeComment());
                Line(indent + 4, $"match: {Match()}{(random.Next(2) == 0 ? "," : "")}" + MaybeComment());
                Line(indent + 2, "}");
                break;
            default:
                Line(indent, $"- {FlowTerm()}" + MaybeComment());
                break;
        }
    }

    private string FlowEntry(int index, int count) =>
        $"{{id: c{index}, en: {Scalar(Word(), isInFlow: true)}, fr: [{FlowTerm()}]{(random.Next(2) == 0 ? $", related: [{string.Join(", ", Related(count))}]" : "")}}}";

    private string FlowTerm()
    {
        var pad = random.Next(4) == 0 ? " " : "";
        var term = $"{{{pad}term: {Scalar(Word(), isInFlow: true)}";
        Maybe(() => term += $", status: {Simple[random.Next(Simple.Length)]}");
        Maybe(() => term += ", gender: f");
        Maybe(() => term += $", match: {Match()}");
        return term + pad + "}";
    }

    private string Match()
    {
        if (hasAnchor && random.Next(4) == 0)
        {
            return $"*m{anchors}";
        }

        var anchor = random.Next(8) == 0 ? $"&m{(++anchors).ToString(CultureInfo.InvariantCulture)} " : "";
        hasAnchor |= anchor.Length > 0;
        return $"{anchor}[{Scalar(Word(), isInFlow: true)}, {Scalar(Word(), isInFlow: true)}]";
    }

    private IEnumerable<string> Related(int count) => Enumerable.Range(0, count).Where(_ => random.Next(2) == 0).Append(0).Select(i => $"c{i}").Distinct();

    private string Word() => Words[random.Next(Words.Length)] + (random.Next(2) == 0 ? "" : " " + random.Next(1000).ToString(CultureInfo.InvariantCulture));

    private string Scalar(string word, bool isInFlow)
    {
        var isPlain = !word.Any(c => ":,[]{}#&*!|>'\"%@`".Contains(c, StringComparison.Ordinal)) || (!isInFlow && word.All(c => char.IsLetter(c) || c is ' ' or '\''));
        return quoting switch
        {
            0 => $"\"{word.Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
            1 => $"'{word.Replace("'", "''", StringComparison.Ordinal)}'",
            _ when isPlain && !(word[0] == '\'') => word,
            _ => $"\"{word.Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        };
    }

    private void Maybe(Action write)
    {
        if (random.Next(2) == 0)
        {
            write();
        }
    }

    private void MaybeBlank()
    {
        for (var i = random.Next(3); i > 0; i--)
        {
            Line(0, random.Next(5) == 0 ? "  " : "");
        }
    }

    private void MaybeCommentLines(int indent)
    {
        for (var i = random.Next(3) - 1; i > 0; i--)
        {
            Line(indent, Comment());
        }
    }

    private string MaybeComment() => random.Next(4) == 0 ? " " + Comment() : "";

    private string Comment() => $"#c{(++comments).ToString(CultureInfo.InvariantCulture)} - {{ a: 'remark' }}";

    private void Line(int indent, string line) => text.Append(' ', line.Trim().Length == 0 ? 0 : indent).Append(line).Append(newLine);
}
