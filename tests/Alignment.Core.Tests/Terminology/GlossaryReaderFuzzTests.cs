using System.Text;
using Alignment.Core.Terminology;

namespace Alignment.Core.Tests.Terminology;

public class GlossaryReaderFuzzTests
{
    private const int Rounds = 3_000;

    private static readonly string[] Insertions =
    [
        "\t", "\n", " ", "  ", "- ", "-", ": ", ":", "[", "]", "{", "}", "\"", "'", "&a ", "*a", "!", "!!str ", "|", ">", "%", "%YAML 1.2\n", "@", "`", "#", "? ", "---\n",
        "...\n", "\r", "\r\n", "\0", "\uFEFF", "\u0085", "\u2028", "\uD800", "\uDC00", "é", "\\", "\\x", "<<: *a", ",", "~", "null", "&", "*", "? [a]: b\n", "\u0007",
    ];

    /// <summary>Whatever is done to a good file, the reader reads it or says what is wrong, and nothing else.</summary>
    [Fact]
    public void Damaged_files_are_read_or_refused()
    {
        const int Seed = 20260106;
        var random = new Random(Seed);
        var files = Glossaries.Shipped.Select(File.ReadAllText).ToList();

        for (var round = 0; round < Rounds; round++)
        {
            var damaged = Damage(Excerpt(files[random.Next(files.Count)], random), random);
            try
            {
                GlossaryReader.Read("g.yml", damaged).Concepts.Should().NotBeNull();
            }
            catch (GlossaryException exception)
            {
                exception.Line.Should().BePositive();
                exception.Message.Should().NotContain("\n");
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"seed {Seed}, round {round}: {exception.GetType().Name} on\n{damaged}", exception);
            }
        }
    }

    /// <summary>Some entries of a shipped file as a file.</summary>
    internal static string Excerpt(string text, Random random)
    {
        var entries = text.IndexOf("entries:", StringComparison.Ordinal);
        var start = text.IndexOf("\n- id:", random.Next(entries, text.Length / 2), StringComparison.Ordinal);
        return "entries:" + text.AsSpan(start, Math.Min(600, text.Length - start)).ToString();
    }

    /// <summary>The text with a few random changes.</summary>
    internal static string Damage(string text, Random random)
    {
        var damaged = new StringBuilder(text);
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            var at = random.Next(damaged.Length);
            switch (random.Next(3))
            {
                case 0:
                    damaged.Insert(at, Insertions[random.Next(Insertions.Length)]);
                    break;
                case 1:
                    damaged.Remove(at, Math.Min(random.Next(1, 20), damaged.Length - at));
                    break;
                default:
                    damaged.Insert(at, damaged.ToString(at, Math.Min(random.Next(1, 40), damaged.Length - at)));
                    break;
            }
        }

        return damaged.ToString();
    }
}
