using System.CommandLine;
using Alignment.Cli.Reviewing;
using Alignment.Core.Reporting;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Html;
using Alignment.Formats.Jsonl;
using Alignment.Formats.Markdown;
using Alignment.Formats.Output;
using Alignment.Formats.Tsv;

namespace Alignment.Cli;

/// <summary>Where a report goes and in which formats: -o and --format.</summary>
internal sealed class ReportOutputOptions
{
    private const string DefaultPath = "out/report.html";
    private static readonly string[] Formats = ["html", "md", "jsonl", "tsv"];

    private readonly Option<string> output = new("--output", "-o")
    {
        Description = "The report to write; further formats take the same name with their own ending. - writes one format to standard output.",
        HelpName = "FILE",
    };

    private readonly Option<string[]> format = new("--format")
    {
        Description = "html, md, jsonl or tsv; may be repeated. Default: what the name of the report says, else html.",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        format.OneOf(Formats);
        command.Add(output);
        command.Add(format);
        command.Validators.Add(result =>
        {
            if (result.GetValue(output) == "-" && result.GetValue(format) is { } formats && formats.Distinct().Count() > 1)
            {
                result.AddError("-o - writes one format to standard output. Give one --format.");
            }
        });
    }

    /// <summary>What the user asked for.</summary>
    public ReportDestination Destination(ParseResult parsed)
    {
        var path = parsed.GetValue(output) ?? DefaultPath;
        var named = Path.GetExtension(path).TrimStart('.').ToLowerInvariant() switch { "htm" => "html", "markdown" => "md", var ending => ending };
        var formats = parsed.GetValue(format) is { Length: > 0 } chosen ? chosen.Distinct().ToList() : [Formats.Contains(named) ? named : "html"];
        return new ReportDestination(path, formats, Formats.Contains(named));
    }
}

/// <summary>The files of a report.</summary>
/// <param name="path">The report as the user named it; - for standard output.</param>
/// <param name="formats">The formats, distinct.</param>
/// <param name="hasKnownEnding">Whether the path ends with a format's own ending, which is then no part of the stem.</param>
internal sealed class ReportDestination(string path, IReadOnlyList<string> formats, bool hasKnownEnding)
{
    private readonly string stem = hasKnownEnding ? path[..^Path.GetExtension(path).Length] : path;

    public bool IsStandardOutput => path == "-";

    /// <summary>The files that are written, the folder of bitexts last.</summary>
    public IReadOnlyList<string> Files => IsStandardOutput ? [] : [.. formats.Select(FileOf), BitextsPath];

    /// <summary>The folder of bitexts.</summary>
    public string BitextsPath => stem + ".bitexts";

    /// <summary>Writes the report: all files, or none.</summary>
    public void Write(Report report, EarlierReviews earlier, Terminal terminal, CancellationToken cancellationToken)
    {
        if (IsStandardOutput)
        {
            Write(report, formats[0], terminal.Out, cancellationToken);
            return;
        }

        using var files = new OutputSet(cancellationToken);
        foreach (var format in formats)
        {
            files.AddFile(FileOf(format), writer => Write(report, format, writer, cancellationToken));
        }

        BitextFolder.Write(report, BitextsPath, earlier.IsLeft, files, cancellationToken);
        files.Commit();
        earlier.Tell(terminal);
    }

    private string FileOf(string format) =>
        formats.Count == 1 && (hasKnownEnding || Path.HasExtension(path)) ? path : $"{stem}.{format}";

    private static void Write(Report report, string format, TextWriter writer, CancellationToken cancellationToken)
    {
        switch (format)
        {
            case "md":
                MarkdownReportWriter.Write(report, writer, cancellationToken);
                break;
            case "jsonl":
                JsonlReportWriter.Write(report, writer, cancellationToken);
                break;
            case "tsv":
                TsvReportWriter.Write(report, writer, cancellationToken);
                break;
            default:
                HtmlReportWriter.Write(report, writer, cancellationToken);
                break;
        }
    }
}
