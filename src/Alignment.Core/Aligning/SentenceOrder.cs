namespace Alignment.Core.Aligning;

/// <summary>Whether the sentences of two texts come in the same order.</summary>
public enum SentenceOrder
{
    /// <summary>Decided by the texts.</summary>
    Auto,

    /// <summary>As in a translation.</summary>
    Same,

    /// <summary>As in independent articles.</summary>
    Any,
}
