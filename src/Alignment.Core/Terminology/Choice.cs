namespace Alignment.Core.Terminology;

/// <summary>The words a glossary file may give for a property, and what they mean.</summary>
/// <typeparam name="T">The property's type.</typeparam>
/// <param name="words">Word and meaning, in the order to list them in.</param>
public sealed class Choice<T>(params (string Word, T Value)[] words)
    where T : struct, Enum
{
    /// <summary>The words, in the order to list them in.</summary>
    public IReadOnlyList<string> Words { get; } = WordsOf(words);

    /// <summary>What a word means; null if it is none of <see cref="Words"/>. Capitals count.</summary>
    public T? Find(string word)
    {
        foreach (var pair in words)
        {
            if (pair.Word == word)
            {
                return pair.Value;
            }
        }

        return null;
    }

    /// <summary>The word for a value.</summary>
    /// <exception cref="InvalidOperationException">The value has no word: a bug in the table.</exception>
    public string Word(T value) => words.First(pair => pair.Value.Equals(value)).Word;

    // A loop: a query over a type of its own would be compiled anew for each choice, at every start of the program.
    private static string[] WordsOf((string Word, T Value)[] words)
    {
        var list = new string[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            list[i] = words[i].Word;
        }

        return list;
    }
}
