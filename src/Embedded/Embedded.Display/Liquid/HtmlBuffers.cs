using System.Buffers;
using Embedded.Liquid;
using Microsoft.Extensions.Options;

namespace Embedded.Display.Liquid;

/// <summary>The memory in which one request's output is put together; given back when the request ends.</summary>
internal sealed class HtmlBuffers(IOptions<LiquidLimits> limits) : IDisposable
{
    private readonly List<char[]> _rented = [];

    public int MaxLength => limits.Value.MaxOutputLength;

    public char[] Rent(int length)
    {
        var memory = ArrayPool<char>.Shared.Rent(length);
        _rented.Add(memory);

        return memory;
    }

    public PooledHtml New() => new(this);

    public void Dispose()
    {
        foreach (var memory in _rented)
        {
            ArrayPool<char>.Shared.Return(memory);
        }

        _rented.Clear();
    }
}
