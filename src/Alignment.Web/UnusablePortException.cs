using Alignment.Core;

namespace Alignment.Web;

/// <summary>A port that the server cannot have.</summary>
/// <param name="port">The port.</param>
/// <param name="cause">What the system reported.</param>
public sealed class UnusablePortException(int port, Exception cause)
    : AlignmentException($"port {port}: another program uses it, or it is not allowed. Choose another with --port, or leave --port out for a free one.", cause)
{
    /// <summary>The port.</summary>
    public int Port { get; } = port;
}
