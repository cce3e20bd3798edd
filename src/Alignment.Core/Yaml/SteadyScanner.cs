using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Alignment.Core.Yaml;

/// <summary>Hands out the scanner's tokens, each until it is consumed, however often the parser looks.</summary>
/// <remarks>
/// Behind a scalar with an anchor the parser looks at the next token twice, and the library's scanner drops one at each look:
/// <c>{en: &amp;t foo, fr: bar}</c> would lose its comma.
/// </remarks>
internal sealed class SteadyScanner(IScanner scanner) : IScanner
{
    private bool isLookedAt;

    public Mark CurrentPosition => scanner.CurrentPosition;

    public Token? Current => scanner.Current;

    public bool MoveNext()
    {
        if (Current is not null)
        {
            ConsumeCurrent();
        }

        return MoveNextWithoutConsuming();
    }

    // Behind the end of the text the parser makes sure that there is nothing more.
    public bool MoveNextWithoutConsuming() => isLookedAt ? Current is not StreamEnd : isLookedAt = scanner.MoveNextWithoutConsuming();

    public void ConsumeCurrent()
    {
        isLookedAt = false;
        scanner.ConsumeCurrent();
    }
}
