using System.Text;
using Fluid;

namespace Embedded.Liquid;

/// <summary>Passes text on until the output is longer than allowed.</summary>
internal sealed class BoundedTextWriter(TextWriter inner, long maxLength) : TextWriter(inner.FormatProvider)
{
    private long _length;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        Count(1);
        inner.Write(value);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        Count(count);
        inner.Write(buffer, index, count);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Count(buffer.Length);
        inner.Write(buffer);
    }

    public override void Write(string? value)
    {
        Count(value?.Length ?? 0);
        inner.Write(value);
    }

    public override Task WriteAsync(char value)
    {
        Count(1);
        return inner.WriteAsync(value);
    }

    public override Task WriteAsync(string? value)
    {
        Count(value?.Length ?? 0);
        return inner.WriteAsync(value);
    }

    public override Task WriteAsync(char[] buffer, int index, int count)
    {
        Count(count);
        return inner.WriteAsync(buffer, index, count);
    }

    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
    {
        Count(buffer.Length);
        return inner.WriteAsync(buffer, cancellationToken);
    }

    public override void Flush() => inner.Flush();

    public override Task FlushAsync() => inner.FlushAsync();

    private void Count(int length)
    {
        _length += length;
        if (_length > maxLength)
        {
            throw new FluidException($"The output is longer than {maxLength} characters.");
        }
    }
}
