using System.Text;

namespace Alignment.Services.Command;

/// <summary>Takes a command line apart, without a shell: words by blanks, and what stands in single or double quotation marks together.</summary>
/// <remarks>Nothing else means anything: no variables, pipes, globs or backslashes, so that a path of Windows needs no care.</remarks>
public static class CommandLineWords
{
    /// <summary>The words; null if a quotation mark is not closed.</summary>
    public static IReadOnlyList<string>? Split(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var words = new List<string>();
        StringBuilder? word = null;
        char? open = null;
        foreach (var character in line)
        {
            if (open is not null)
            {
                if (character == open)
                {
                    open = null;
                }
                else
                {
                    word!.Append(character);
                }
            }
            else if (character is '"' or '\'')
            {
                open = character;
                word ??= new StringBuilder();
            }
            else if (!char.IsWhiteSpace(character))
            {
                (word ??= new StringBuilder()).Append(character);
            }
            else if (word is not null)
            {
                words.Add(word.ToString());
                word = null;
            }
        }

        if (word is not null)
        {
            words.Add(word.ToString());
        }

        return open is null ? words : null;
    }
}
