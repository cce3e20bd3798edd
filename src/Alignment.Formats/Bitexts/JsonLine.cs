using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Alignment.Core;

namespace Alignment.Formats.Bitexts;

/// <summary>Reads the JSON object of one line; what is wrong is reported with its column.</summary>
internal ref struct JsonLine
{
    private readonly ReadOnlySpan<byte> line;
    private readonly string path;
    private readonly int number;
    private Utf8JsonReader reader;

    /// <summary>Begins the object of a line.</summary>
    public JsonLine(ReadOnlySpan<byte> line, string path, int number)
    {
        this.line = line;
        this.path = path;
        this.number = number;
        reader = new Utf8JsonReader(line);
        if (!Utf8.IsValid(line))
        {
            throw new InputFormatException(path, "is not UTF-8. Save the file as UTF-8.", number);
        }

        Advance();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Error("a JSON object is expected: one a line, in braces.");
        }
    }

    /// <summary>Where the token read last begins, for <see cref="Error(string, int)"/>.</summary>
    public readonly int Position => (int)reader.TokenStartIndex;

    /// <summary>Reads the next key of the object that is open, and moves to its value.</summary>
    /// <param name="seen">The keys read so far.</param>
    /// <param name="key">The key.</param>
    /// <returns>False at the end of the object.</returns>
    public bool NextKey(HashSet<string> seen, out string key)
    {
        Advance();
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            key = "";
            return false;
        }

        key = Unescape();
        if (!seen.Add(key))
        {
            throw Error($"the key \"{key}\" stands twice. Remove one.");
        }

        Advance();
        return true;
    }

    /// <summary>Moves to the next item of the list that is open.</summary>
    /// <returns>False at its end.</returns>
    public bool NextItem()
    {
        Advance();
        return reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>Checks that nothing follows the object.</summary>
    public void End()
    {
        try
        {
            if (reader.Read())
            {
                throw Error("something follows the object. Put it on a line of its own.");
            }
        }
        catch (JsonException cause)
        {
            throw Broken(cause);
        }
    }

    /// <summary>Whether the value is null, which counts as a key left out.</summary>
    public readonly bool IsNull => reader.TokenType == JsonTokenType.Null;

    /// <summary>Opens an object.</summary>
    public readonly void BeginObject(string key) => Expect(JsonTokenType.StartObject, key, "an object");

    /// <summary>Opens a list.</summary>
    public readonly void BeginList(string key) => Expect(JsonTokenType.StartArray, key, "a list");

    /// <summary>A text.</summary>
    public string Text(string key)
    {
        Expect(JsonTokenType.String, key, "a text");
        return Unescape();
    }

    /// <summary>True or false.</summary>
    public readonly bool Truth(string key) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Error($"\"{key}\" is to be true or false."),
    };

    /// <summary>A whole number from a lowest one up.</summary>
    public readonly int Whole(string key, int lowest)
    {
        Expect(JsonTokenType.Number, key, "a whole number");
        return reader.TryGetInt32(out var value) && value >= lowest
            ? value
            : throw Error($"\"{key}\" is to be a whole number from {lowest.ToString(CultureInfo.InvariantCulture)} up.");
    }

    /// <summary>A number from 0 up to a highest one.</summary>
    public readonly double Number(string key, double highest)
    {
        Expect(JsonTokenType.Number, key, "a number");
        return reader.TryGetDouble(out var value) && value >= 0 && value <= highest
            ? value
            : throw Error($"\"{key}\" is to be a number from 0 to {highest.ToString(CultureInfo.InvariantCulture)}.");
    }

    /// <summary>A word of a table.</summary>
    public T Word<T>(string key, WordTable<T> words)
        where T : struct, Enum
    {
        var word = Text(key);
        return words.Find(word) ?? throw Error($"\"{key}\" is \"{Shorten(word)}\", and is to be {words.All}.");
    }

    /// <summary>A list of texts.</summary>
    public List<string> Texts(string key)
    {
        BeginList(key);
        var texts = new List<string>();
        while (NextItem())
        {
            texts.Add(Text(key));
        }

        return texts;
    }

    /// <summary>A list of whole numbers, each from a lowest one up.</summary>
    public List<int> Wholes(string key, int lowest)
    {
        BeginList(key);
        var numbers = new List<int>();
        while (NextItem())
        {
            numbers.Add(Whole(key, lowest));
        }

        return numbers;
    }

    /// <summary>The value of a key that is not known, as it stands.</summary>
    public UnknownKey Unknown(string key)
    {
        var start = Position;
        try
        {
            reader.Skip();
        }
        catch (JsonException cause)
        {
            throw Broken(cause);
        }

        return new UnknownKey(key, Encoding.UTF8.GetString(line[start..(int)reader.BytesConsumed]));
    }

    /// <summary>An error at the token read last.</summary>
    public readonly InputFormatException Error(string problem) => Error(problem, Position);

    /// <summary>An error at a place noted before.</summary>
    /// <param name="problem">What is wrong and what to do.</param>
    /// <param name="position">A <see cref="Position"/>.</param>
    public readonly InputFormatException Error(string problem, int position) => new(path, problem, number, Column(position));

    /// <summary>What a message shows of a text that may be long.</summary>
    public static string Shorten(string text)
    {
        const int Longest = 40;
        return text.Length <= Longest ? text : text[..Longest] + "…";
    }

    private void Advance()
    {
        try
        {
            if (!reader.Read())
            {
                throw Error("the line ends too early. The file may have been cut off: take it from a backup, or make it again.");
            }
        }
        catch (JsonException cause)
        {
            throw Broken(cause);
        }
    }

    private readonly void Expect(JsonTokenType type, string key, string what)
    {
        if (reader.TokenType != type)
        {
            throw Error($"\"{key}\" is to be {what}.");
        }
    }

    private string Unescape()
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException cause)
        {
            // The one thing a JSON text can hold that is no text: half of a surrogate pair, as \ud800.
            throw new InputFormatException(path, "a text has an incomplete \\u escape. Remove it, or complete the pair.", number, Column(Position), cause);
        }
    }

    private readonly InputFormatException Broken(JsonException cause)
    {
        // The library appends its own notion of the place, counted in bytes.
        var end = cause.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var problem = (end < 0 ? cause.Message : cause.Message[..end]).TrimEnd('.');
        return new InputFormatException(
            path,
            $"is not valid JSON: {problem}. Mend the line, or make the file again.",
            number,
            Column((int)(cause.BytePositionInLine ?? 0)),
            cause);
    }

    private readonly int Column(int position) => Encoding.UTF8.GetCharCount(line[..Math.Min(position, line.Length)]) + 1;
}
