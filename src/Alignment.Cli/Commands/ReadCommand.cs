using System.CommandLine;
using Alignment.Formats.Jsonl;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment read</c>: what the program understands of articles before it does anything with them.</summary>
internal static class ReadCommand
{
    public static Command Create(Terminal terminal)
    {
        var reading = new ReadingOptions();
        var format = new Option<string>("--format")
        {
            Description = "table, or jsonl: an article a line with all its sentences.",
            HelpName = "table|jsonl",
            DefaultValueFactory = _ => "table",
        };
        format.OneOf("table", "jsonl");
        var showDropped = new Option<bool>("--show-dropped") { Description = "List the lines that were set aside, with the reason." };
        var command = new Command("read", "Print what is understood of articles: id, language, date, byline, outlet, title, sentences, dropped lines.");
        reading.AddTo(command);
        command.Options.Add(format);
        command.Options.Add(showDropped);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var collection = await reading.ReadAsync(parsed, terminal, cancellationToken).ConfigureAwait(false);
            if (parsed.GetValue(format) == "jsonl")
            {
                foreach (var article in collection.Articles)
                {
                    await terminal.Out.WriteLineAsync(ArticleJson.Write(article)).ConfigureAwait(false);
                }
            }
            else
            {
                ArticleTable.Write(terminal, collection.Articles, parsed.GetValue(showDropped));
            }

            return ExitCodes.Done;
        });
        return command.WithExamples(
            "alignment read seeds",
            "alignment read seeds --show-dropped",
            "alignment read page.html --lang fr --format jsonl",
            "curl -s https://example.org/articles.jsonl | alignment read -");
    }
}
