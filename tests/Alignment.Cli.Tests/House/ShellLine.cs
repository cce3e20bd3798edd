using System.Text;

namespace Alignment.Cli.Tests.House;

/// <summary>Reads the commands of a line as a shell would: quotes, comments, pipes and redirections, no expansion.</summary>
internal static class ShellLine
{
    /// <summary>The words of each command of the line; redirections and their targets are left out.</summary>
    public static List<List<string>> Commands(string line)
    {
        var commands = new List<List<string>> { new() };
        var word = new StringBuilder();
        var (inWord, quote, dropNext) = (false, '\0', false);
        for (var index = 0; index <= line.Length; index++)
        {
            var current = index < line.Length ? line[index] : ' ';
            if (quote != '\0' && current == quote)
            {
                quote = '\0';
            }
            else if (quote != '\0' && index < line.Length)
            {
                word.Append(current);
            }
            else if (current is '\'' or '"')
            {
                (quote, inWord) = (current, true);
            }
            else if (current is ' ' or '\t' or '|' or ';' or '&' or '>' or '<')
            {
                // "2>" is a redirection too: its digit is no argument
                var isStream = current is '>' or '<' && word.Length == 1 && char.IsAsciiDigit(word[0]);
                if (inWord && !dropNext && !isStream)
                {
                    commands[^1].Add(word.ToString());
                }

                dropNext = current is '>' or '<' || (dropNext && !inWord && current == ' ');
                (inWord, word) = (false, word.Clear());
                if (current is '|' or ';' or '&')
                {
                    commands.Add([]);
                }
            }
            else if (current == '#' && !inWord)
            {
                break;
            }
            else
            {
                word.Append(current);
                inWord = true;
            }
        }

        return [.. commands.Where(command => command.Count > 0)];
    }
}
