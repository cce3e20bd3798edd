using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Core.Reviewing;
using Alignment.Formats.Reviewing;
using Microsoft.AspNetCore.Http;

namespace Alignment.Web;

/// <summary>What the page asks for: looking by GET, changing by POST. All of it is JSON.</summary>
internal sealed partial class ReviewEndpoints(ReviewDesk desk, ReviewSetup setup)
{
    private readonly ReviewLooks looks = new(desk, setup);

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
                    await JsonAnswer.WriteAsync(context, 200, looks.WriteList).ConfigureAwait(false);
                    break;
                case ("GET", ["api", "bitexts", var number]) when Number(number) is { } open:
                    await JsonAnswer.WriteAsync(context, 200, json => looks.WriteBitext(json, open)).ConfigureAwait(false);
                    break;
                case ("GET", ["api", "bitexts", var number, "rows", var bead]) when Number(number) is { } open:
                    await JsonAnswer.WriteAsync(context, 200, json => looks.WriteRow(json, open, bead)).ConfigureAwait(false);
                    break;
                case ("GET", ["api", "bitexts", var number, "violations"]) when Number(number) is { } open:
                    await JsonAnswer.WriteAsync(context, 200, json => looks.WriteViolations(json, open, context.RequestAborted)).ConfigureAwait(false);
                    break;
                case ("GET", ["api", "concordance"]):
                    await JsonAnswer.WriteAsync(context, 200, json => looks.WriteConcordance(json, request.Query["term"].ToString(), request.Query["side"], context.RequestAborted)).ConfigureAwait(false);
                    break;
                case ("POST", ["api", "bitexts", var number, var action]) when Number(number) is { } open && action is "edit" or "undo" or "redo" or "realign" or "reread":
                    await ChangeAsync(context, open, action).ConfigureAwait(false);
                    break;
                case ("POST", ["api", "glossary"]) when setup.AddTerm is { } add:
                    await AddTermAsync(context, add).ConfigureAwait(false);
                    break;
                case ("GET", _) when await PageFiles.TryWriteAsync(context).ConfigureAwait(false):
                    break;
                default:
                    await JsonAnswer.WriteErrorAsync(context, 404, "There is nothing here.").ConfigureAwait(false);
                    break;
            }
        }
        catch (JsonException)
        {
            await JsonAnswer.WriteErrorAsync(context, 400, "The request is not JSON.", "not-understood").ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception)
        {
            await JsonAnswer.WriteErrorAsync(context, exception.StatusCode, "The request is not understood: " + exception.Message, "not-understood").ConfigureAwait(false);
        }
        catch (EditRefusedException exception)
        {
            await JsonAnswer.WriteErrorAsync(context, 400, exception.Message, Word(exception.Refusal)).ConfigureAwait(false);
        }
        catch (AlignmentException exception)
        {
            await JsonAnswer.WriteErrorAsync(context, 400, exception.Message).ConfigureAwait(false);
        }
    }

    private async Task ChangeAsync(HttpContext context, int number, string action)
    {
        using var body = await RequestBody.ReadAsync(context).ConfigureAwait(false);
        var seen = body.Text("version");

        // reading and aligning take their time: nobody waits for it, and the version is looked at afterwards
        var edit = action switch
        {
            "edit" => EditReader.Read(body.Property("edit"), DateOnly.FromDateTime(setup.Clock.GetUtcNow().UtcDateTime)),
            "realign" => await RealignAsync(number, context.RequestAborted).ConfigureAwait(false),
            _ => null,
        };
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
                        return (200, JsonAnswer.Bytes(json => StateWriter.WriteAll(json, file)));
                    default:
                        file.Edit(action == "edit" ? body.Property("edit").GetProperty("kind").GetString()! : action, edit!);
                        break;
                }
            }
            catch (ChangedElsewhereException exception)
            {
                return Stale(file, exception.Message);
            }

            return (200, JsonAnswer.Bytes(json => StateWriter.WriteChange(json, file, before)));
        });
        await JsonAnswer.WriteAsync(context, status, content).ConfigureAwait(false);
    }

    private Task<BeadEdit> RealignAsync(int number, CancellationToken cancellationToken) =>
        (setup.Realign ?? throw new EditRefusedException(EditRefusal.NotToBeHad, "Aligning again is not to be had here."))(desk.Look(number, file => file.History.Bitext), cancellationToken);

    private Task<Bitext> RereadAsync(int number, CancellationToken cancellationToken) =>
        (setup.Reread ?? throw new EditRefusedException(EditRefusal.NotToBeHad, "Reading the articles again is not to be had here. Run the report again."))(
            desk.Look(number, file => file.History.Bitext), cancellationToken);

    private static async Task AddTermAsync(HttpContext context, Func<string, string, AddedTerm> add)
    {
        using var body = await RequestBody.ReadAsync(context).ConfigureAwait(false);
        var added = add(body.Text("french"), body.Text("english"));
        await JsonAnswer.WriteAsync(context, 200, json =>
        {
            json.WriteString("french", added.French);
            json.WriteString("english", added.English);
            json.WriteString("concept", added.Concept);
            json.WriteString("path", added.Path);
        }).ConfigureAwait(false);
    }

    private static (int Status, byte[] Content) Stale(ReviewedFile file, string why) => (409, JsonAnswer.Bytes(json =>
    {
        JsonAnswer.WriteError(json, why, "stale");
        StateWriter.WriteAll(json, file);
    }));

    private int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < desk.Count ? number : null;

    // NothingToUndo: nothing-to-undo
    private static string Word(EditRefusal refusal) => Capitals().Replace(refusal.ToString(), "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capitals();
}
