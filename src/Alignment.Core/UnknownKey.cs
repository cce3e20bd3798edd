namespace Alignment.Core;

/// <summary>A key of a file that this version does not know; kept, so that a rewrite loses nothing that a newer program or another one put there.</summary>
/// <param name="Name">The key.</param>
/// <param name="Json">Its value as it stood in the file: valid JSON.</param>
public sealed record UnknownKey(string Name, string Json);
