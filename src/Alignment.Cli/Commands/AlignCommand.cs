using System.CommandLine;
using System.Globalization;
using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Lexicon;
using Alignment.Core.Text;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment align</c>: two articles, sentence by sentence.</summary>
internal static class AlignCommand
{
    public static Command Create(Terminal terminal)
    {
        var batch = new Option<string>("--batch");
        var output = new Option<string>("--out");
        var lex = new Option<string>("--lexicon");
        var min = new Option<double>("--min-probability") { DefaultValueFactory = _ => 0.5 };
        var command = new Command("align", "Align two articles.") { batch, output, lex, min };
        command.SetAction((parsed, cancellationToken) =>
        {
            using var f = File.OpenRead(parsed.GetValue(lex)!);
            var aligner = new Aligner(LexiconFile.Read(f, "lex"), new AlignOptions { MinProbability = parsed.GetValue(min) });
            Directory.CreateDirectory(parsed.GetValue(output)!);
            foreach (var fr in Directory.GetFiles(parsed.GetValue(batch)!, "*.fr").Order())
            {
                var bitext = aligner.Align(Read(fr, Language.French), Read(Path.ChangeExtension(fr, ".en"), Language.English), cancellationToken);
                File.WriteAllLines(
                    Path.Combine(parsed.GetValue(output)!, Path.GetFileNameWithoutExtension(fr) + ".align"),
                    bitext.Beads.Select(b => string.Create(CultureInfo.InvariantCulture, $"[{string.Join(", ", b.French)}]:[{string.Join(", ", b.English)}]:{b.Probability:0.0000}")));
            }

            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static Article Read(string path, Language language) => new()
    {
        Id = path,
        Language = language,
        Path = path,
        Sha256 = "",
        Sentences = [.. File.ReadAllLines(path).Select((line, index) => new Sentence(index, line, 0, new SourceSpan(path, index + 1, 1, index + 1, line.Length + 1)))],
    };
}
