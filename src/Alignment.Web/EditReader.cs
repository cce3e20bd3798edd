using System.Text.Json;
using Alignment.Core.Aligning;
using Alignment.Core.Reviewing;
using Alignment.Core.Text;

namespace Alignment.Web;

/// <summary>Reads the edits that the page asks for.</summary>
internal static class EditReader
{
    /// <summary>The edit of an object as <c>{"kind":"link","french":[0],"english":[2]}</c>.</summary>
    /// <param name="json">The object.</param>
    /// <param name="today">The day on which it is done.</param>
    /// <exception cref="EditRefusedException">It is no edit.</exception>
    public static BeadEdit Read(JsonElement json, DateOnly today)
    {
        try
        {
            return Text(json, "kind") switch
            {
                "state" => new BeadEdit.SetState(Texts(json, "beads"), Word<BeadState>(json, "state")),
                "mark" => new BeadEdit.SetMark(Texts(json, "beads"), Word<BeadMarks>(json, "mark"), json.GetProperty("isSet").GetBoolean()),
                "relation" => new BeadEdit.SetRelation(Text(json, "bead"), Word<Relation>(json, "relation")),
                "link" => new BeadEdit.Link(Numbers(json, "french"), Numbers(json, "english")),
                "set-apart" => new BeadEdit.SetApart(Side(json), Numbers(json, "sentences")),
                "unlink" => new BeadEdit.Unlink(Text(json, "bead")),
                "merge" => new BeadEdit.Merge(Texts(json, "beads")),
                "split" => new BeadEdit.Split(Text(json, "bead"), Number(json, "french"), Number(json, "english")),
                "move" => new BeadEdit.Move(Side(json), Number(json, "sentence"), Text(json, "target")),
                "shift" => new BeadEdit.Shift(Text(json, "bead"), Side(json), json.GetProperty("isDown").GetBoolean()),
                "swap" => new BeadEdit.Swap(Text(json, "first"), Text(json, "second"), Side(json)),
                "translation" => new BeadEdit.SetTranslation(Text(json, "bead"), OptionalText(json, "text"), today),
                "text" => new BeadEdit.SetText(Side(json), Number(json, "sentence"), OptionalText(json, "text")),
                var kind => throw new EditRefusedException(EditRefusal.NotUnderstood, $"There is no edit '{kind}'. Is the page older than the program? Load it again."),
            };
        }
        catch (Exception cause) when (cause is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new EditRefusedException(EditRefusal.NotUnderstood, "The edit is not understood. Is the page older than the program? Load it again.");
        }
    }

    private static string Text(JsonElement json, string key) => json.GetProperty(key).GetString() ?? throw new FormatException();

    private static string? OptionalText(JsonElement json, string key) => json.GetProperty(key).GetString();

    private static int Number(JsonElement json, string key) => json.GetProperty(key).GetInt32();

    private static List<string> Texts(JsonElement json, string key) => [.. json.GetProperty(key).EnumerateArray().Select(item => item.GetString() ?? throw new FormatException())];

    private static List<int> Numbers(JsonElement json, string key) => [.. json.GetProperty(key).EnumerateArray().Select(item => item.GetInt32())];

    private static Language Side(JsonElement json) => Languages.FromTag(Text(json, "side")) ?? throw new FormatException();

    // the page uses the words of bitext files: only-french, needs-review
    private static T Word<T>(JsonElement json, string key)
        where T : struct, Enum =>
        Text(json, key).Replace("-", "", StringComparison.Ordinal) is var word && Enum.GetNames<T>().FirstOrDefault(name => name.Equals(word, StringComparison.OrdinalIgnoreCase)) is { } known
            ? Enum.Parse<T>(known)
            : throw new FormatException();
}
