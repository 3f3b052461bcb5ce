using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Fluid;
using Microsoft.AspNetCore.Html;

namespace Embedded.Display.Liquid;

/// <summary>Collects a template's output in rented memory that <see cref="HtmlBuffers"/> gives back with the request.</summary>
internal sealed class PooledHtml(HtmlBuffers buffers) : TextWriter(CultureInfo.InvariantCulture), IHtmlContent
{
    private const int FirstLength = 512;
    private const int LargestLength = 16 * 1024;

    private List<(char[] Memory, int Length)>? _full;
    private char[] _current = [];
    private int _length;
    private int _total;

    public override Encoding Encoding => Encoding.UTF8;

    public int Length => _total;

    public override void Write(char value)
    {
        if (_length == _current.Length)
        {
            Grow();
        }

        _current[_length++] = value;
        Count(1);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Count(buffer.Length);
        while (!buffer.IsEmpty)
        {
            if (_length == _current.Length)
            {
                Grow();
            }

            var part = Math.Min(buffer.Length, _current.Length - _length);
            buffer[..part].CopyTo(_current.AsSpan(_length));
            _length += part;
            buffer = buffer[part..];
        }
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(string? value)
    {
        Write(value.AsSpan());
        return Task.CompletedTask;
    }

    public override Task WriteAsync(char[] buffer, int index, int count)
    {
        Write(buffer.AsSpan(index, count));
        return Task.CompletedTask;
    }

    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return Task.CompletedTask;
    }

    public override Task FlushAsync() => Task.CompletedTask;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var (memory, length) in _full ?? [])
        {
            writer.Write(memory.AsSpan(0, length));
        }

        writer.Write(_current.AsSpan(0, _length));
    }

    /// <summary>Hands out the output in its pieces.</summary>
    public void CopyTo(Action<ReadOnlySpan<char>> take)
    {
        foreach (var (memory, length) in _full ?? [])
        {
            take(memory.AsSpan(0, length));
        }

        take(_current.AsSpan(0, _length));
    }

    public override string ToString() => string.Create(_total, this, static (target, html) =>
    {
        foreach (var (memory, length) in html._full ?? [])
        {
            memory.AsSpan(0, length).CopyTo(target);
            target = target[length..];
        }

        html._current.AsSpan(0, html._length).CopyTo(target);
    });

    private void Grow()
    {
        if (_length > 0)
        {
            (_full ??= []).Add((_current, _length));
        }

        _current = buffers.Rent(Math.Clamp(_current.Length * 2, FirstLength, LargestLength));
        _length = 0;
    }

    private void Count(int length)
    {
        _total += length;
        if (_total > buffers.MaxLength)
        {
            throw new FluidException($"The output is longer than {buffers.MaxLength} characters.");
        }
    }
}
