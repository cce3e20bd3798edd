using System.CommandLine;
using System.Text.RegularExpressions;
using Alignment.Core;
using Alignment.Core.Text;
using Alignment.Formats.Decoding;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment split</c>: one sentence a line.</summary>
internal static partial class SplitCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "Text to split, in French or English; - for standard input." };
        var lang = new Option<string?>("--lang")
        {
            Description = "Language of the text, fr or en; detected if not given.",
            HelpName = "fr|en",
        };
        lang.Validators.Add(result =>
        {
            if (result.Tokens is [var tag] && Languages.FromTag(tag.Value) is null)
            {
                result.AddError($"--lang takes fr or en, not '{tag.Value}'.");
            }
        });

        var command = new Command(
            "split",
            "Print a text with one sentence a line. Nothing is dropped; line breaks inside a sentence become blanks.")
        {
            file,
            lang,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(file);
            var bytes = await TextInput.ReadBytesAsync(path, terminal, cancellationToken).ConfigureAwait(false);
            if (KnownFile.OfAll(bytes, path) is { } known)
            {
                throw new InputFormatException(path, $"is {known.What}, no text to split. {known.Advice}");
            }

            var text = TextInput.Decode(bytes, path);
            var language = Languages.FromTag(parsed.GetValue(lang)) ?? Detect(text, path, terminal);
            foreach (var sentence in SentenceSplitter.Split(text, language))
            {
                cancellationToken.ThrowIfCancellationRequested();
                terminal.Out.WriteLine(LineBreaks().Replace(sentence.Span.In(text), " "));
            }

            return ExitCodes.Done;
        });
        return command.WithExamples(
            "alignment split article.txt",
            "alignment split discours.txt --lang fr > phrases.txt",
            "curl -s https://example.ca/story.txt | alignment split -");
    }

    /// <summary>The language of a text; English, with a notice, where it is neither.</summary>
    private static Language Detect(string text, string path, Terminal terminal)
    {
        if (LanguageIdentifier.Identify(text).Language is { } language)
        {
            return language;
        }

        if (text.Any(char.IsLetter))
        {
            terminal.Error.WriteLine(
                $"alignment: {path}: this looks like neither French nor English; split by English rules. Choose with --lang.");
        }

        return Language.English;
    }

    // every break that the splitter knows, with the blanks around it
    [GeneratedRegex(@"[^\S\r\n\u0085\u2028\u2029\f\v]*[\r\n\u0085\u2028\u2029\f\v]\s*")]
    private static partial Regex LineBreaks();
}
