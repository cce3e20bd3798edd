namespace Alignment.Core.Checking;

/// <summary>The line that findings stand on: one object for all of a line, which may have thousands.</summary>
/// <param name="text">The line without its end; empty where there is none to show.</param>
internal sealed class ShownLine(string text) : IEquatable<ShownLine>
{
    private string? key;

    /// <summary>No line.</summary>
    public static ShownLine None { get; } = new("");

    /// <summary>The line without its end; empty where there is none to show.</summary>
    public string Text { get; } = text;

    /// <summary>What fingerprints take the line for.</summary>
    public string Key => key ??= Fingerprints.KeyOf(Text);

    public bool Equals(ShownLine? other) => ReferenceEquals(this, other) || (other is not null && Text == other.Text);

    public override bool Equals(object? obj) => Equals(obj as ShownLine);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}
