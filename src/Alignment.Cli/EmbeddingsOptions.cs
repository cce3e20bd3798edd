using System.CommandLine;
using System.CommandLine.Parsing;
using Alignment.Core;
using Alignment.Services.Embeddings;

namespace Alignment.Cli;

/// <summary>The options of a sentence encoder: --embeddings and what belongs to it. Without --embeddings nothing is sent anywhere.</summary>
internal sealed class EmbeddingsOptions
{
    /// <summary>The variable that holds the key: a command line is seen by everybody on the machine, and kept in histories.</summary>
    public const string KeyVariable = "ALIGNMENT_EMBEDDINGS_KEY";

    private readonly Option<string> address = new("--embeddings")
    {
        Description = "Let a sentence encoder help: the address of a server with /v1/embeddings. "
            + $"Sentences are sent to it. Its key, if it wants one, is in {KeyVariable}.",
        HelpName = "URL",
    };

    private readonly Option<string> model = new("--embeddings-model") { Description = "The encoder, as the server calls it.", HelpName = "NAME" };

    private readonly Option<string> prefix = new("--embeddings-prefix")
    {
        Description = "What the encoder wants before each sentence, as 'query: ' for the E5 family.",
        HelpName = "TEXT",
    };

    private readonly Option<int> batch = OptionRules.Count(
        "--embeddings-batch", "Sentences of a request.", value: new EncoderOptions(new Uri("http://localhost"), "").BatchSize, least: 1, most: 2048);

    private readonly Option<string> cache = new("--embeddings-cache")
    {
        Description = "The file that keeps vectors, so that no sentence is sent twice. Default: alignment/vectors.db in your cache folder.",
        HelpName = "FILE",
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(address);
        command.Add(model);
        command.Add(prefix);
        command.Add(batch);
        command.Add(cache);
        command.Validators.Add(Validate);
    }

    /// <summary>The encoder; null if the user named none.</summary>
    public string? Model(ParseResult parsed) => parsed.GetValue(address) is null ? null : parsed.GetValue(model);

    /// <summary>Opens the encoder that the user named; null without one. Nothing is sent yet.</summary>
    /// <exception cref="AlignmentException">The cache cannot be used.</exception>
    public SentenceEncoder? Open(ParseResult parsed) => parsed.GetValue(address) is { } url
        ? new SentenceEncoder(
            new EncoderOptions(new Uri(url), parsed.GetRequiredValue(model))
            {
                Key = Environment.GetEnvironmentVariable(KeyVariable) is { Length: > 0 } key ? key.Trim() : null,
                Prefix = parsed.GetValue(prefix) ?? "",
                BatchSize = parsed.GetValue(batch),
            },
            parsed.GetValue(cache) ?? CacheFolder.Find("vectors.db"))
        : null;

    private void Validate(CommandResult result)
    {
        var stray = new Option[] { model, prefix, batch, cache }.FirstOrDefault(option => result.GetResult(option) is { Implicit: false });
        var problem = (result.Written(address), result.Written(model)) switch
        {
            (null, _) when stray is not null => $"{stray.Name} goes with --embeddings, the address of the encoder.",
            (null, _) => null,
            ({ } url, _) when !IsAddress(url) => $"--embeddings wants an address such as http://127.0.0.1:8080/v1, not '{url}'.",
            ({ } url, _) when new Uri(url).UserInfo.Length > 0 =>
                $"--embeddings takes no password in the address: a command line is no secret. Put the key into {KeyVariable}.",
            (_, null or "") => "--embeddings needs --embeddings-model, the encoder as the server calls it.",
            _ => null,
        };
        if (problem is not null)
        {
            result.AddError(problem);
        }
    }

    private static bool IsAddress(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
