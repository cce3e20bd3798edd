using System.Text.Json;
using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Core.Reviewing;
using Alignment.Formats.Reviewing;
using Microsoft.AspNetCore.Http;

namespace Alignment.Web;

/// <summary>What the page asks for: looking by GET, changing by POST. All of it is JSON.</summary>
internal sealed class ReviewEndpoints(ReviewDesk desk, ReviewSetup setup)
{
    /// <summary>Answers a request.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        var parts = (request.Path.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        try
        {
            switch (request.Method, parts)
            {
                case ("GET", ["api", "bitexts"]):
                    await WriteAsync(context, 200, WriteList).ConfigureAwait(false);
                    break;
                case ("GET", ["api", "bitexts", var number]) when Number(number) is { } open:
                    await WriteAsync(context, 200, json => desk.Look(open, file => Run(() => StateWriter.WriteAll(json, file)))).ConfigureAwait(false);
                    break;
                case ("POST", ["api", "bitexts", var number, var action]) when Number(number) is { } open && action is "edit" or "undo" or "redo" or "realign" or "reread":
                    await ChangeAsync(context, open, action).ConfigureAwait(false);
                    break;
                case ("POST", ["api", "glossary"]) when setup.AddTerm is { } add:
                    using (var body = await BodyAsync(context).ConfigureAwait(false))
                    {
                        var said = add(Text(body, "french"), Text(body, "english"));
                        await WriteAsync(context, 200, json => json.WriteString("done", said)).ConfigureAwait(false);
                    }

                    break;
                case ("GET", _) when await PageFiles.TryWriteAsync(context).ConfigureAwait(false):
                    break;
                default:
                    await WriteErrorAsync(context, 404, "There is nothing here.").ConfigureAwait(false);
                    break;
            }
        }
        catch (JsonException)
        {
            await WriteErrorAsync(context, 400, "The request is not JSON.").ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception)
        {
            await WriteErrorAsync(context, exception.StatusCode, "The request is not understood: " + exception.Message).ConfigureAwait(false);
        }
        catch (AlignmentException exception)
        {
            await WriteErrorAsync(context, 400, exception.Message).ConfigureAwait(false);
        }
    }

    private async Task ChangeAsync(HttpContext context, int number, string action)
    {
        using var body = await BodyAsync(context).ConfigureAwait(false);
        var seen = Text(body, "version");
        var edit = action == "edit" ? EditReader.Read(Property(body, "edit"), DateOnly.FromDateTime(setup.Clock.GetUtcNow().UtcDateTime)) : null;
        var reread = action == "reread" ? await RereadAsync(number, context.RequestAborted).ConfigureAwait(false) : null;
        var (status, content) = desk.Change(number, file =>
        {
            if (file.Version != seen)
            {
                return Stale(file, "Another window or program has changed this alignment since. What it did is shown now; do yours again if it is still wanted.");
            }

            var before = file.History.Bitext;
            try
            {
                switch (action)
                {
                    case "undo":
                        file.Undo();
                        break;
                    case "redo":
                        file.Redo();
                        break;
                    case "reread":
                        file.Replace(reread!);
                        return (200, Bytes(json => StateWriter.WriteAll(json, file)));
                    case "realign":
                        file.Edit("realign", (setup.Realigner ?? throw new EditRefusedException("Aligning again is not to be had here.")).Edit(before, context.RequestAborted));
                        break;
                    default:
                        file.Edit(Property(body, "edit").GetProperty("kind").GetString()!, edit!);
                        break;
                }
            }
            catch (ChangedElsewhereException exception)
            {
                return Stale(file, exception.Message);
            }

            return (200, Bytes(json => StateWriter.WriteChange(json, file, before)));
        });
        await WriteAsync(context, status, content).ConfigureAwait(false);
    }

    // reading takes its time: nobody waits for it, and the version is looked at afterwards
    private Task<Bitext> RereadAsync(int number, CancellationToken cancellationToken) =>
        (setup.Reread ?? throw new EditRefusedException("Reading the articles again is not to be had here. Run the report again."))(desk.Look(number, file => file.History.Bitext), cancellationToken);

    private static (int Status, byte[] Content) Stale(ReviewedFile file, string why) => (409, Bytes(json =>
    {
        json.WriteString("error", why);
        StateWriter.WriteAll(json, file);
    }));

    private void WriteList(Utf8JsonWriter json)
    {
        json.WriteBoolean("canRealign", setup.Realigner is not null);
        json.WriteBoolean("canReread", setup.Reread is not null);
        json.WriteBoolean("hasGlossary", setup.AddTerm is not null);
        json.WriteBoolean("hasMemory", setup.Memory is not null);
        json.WriteStartArray("bitexts");
        for (var number = 0; number < desk.Count; number++)
        {
            desk.Look(number, file => Run(() => StateWriter.WriteItem(json, number, file)));
        }

        json.WriteEndArray();
    }

    private int? Number(string text) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number < desk.Count ? number : null;

    private static Task<JsonDocument> BodyAsync(HttpContext context) => JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted);

    private static JsonElement Property(JsonDocument body, string key) =>
        body.RootElement.ValueKind == JsonValueKind.Object && body.RootElement.TryGetProperty(key, out var value)
            ? value
            : throw new EditRefusedException($"The request has no '{key}'. Is the page older than the program? Load it again.");

    private static string Text(JsonDocument body, string key) =>
        Property(body, key) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : throw new EditRefusedException($"'{key}' is to be a text.");

    private static Task WriteErrorAsync(HttpContext context, int status, string why) => WriteAsync(context, status, json => json.WriteString("error", why));

    private static Task WriteAsync(HttpContext context, int status, Action<Utf8JsonWriter> write) => WriteAsync(context, status, Bytes(write));

    private static async Task WriteAsync(HttpContext context, int status, byte[] content)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.Body.WriteAsync(content, context.RequestAborted).ConfigureAwait(false);
    }

    private static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static bool Run(Action action)
    {
        action();
        return true;
    }
}
