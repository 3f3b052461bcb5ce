using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement;

/// <summary>Gives a text or finished HTML a place among shapes.</summary>
public sealed class PositionWrapper : IHtmlContent, IPositioned, IShape
{
    private readonly IHtmlContent _value;
    private Dictionary<string, object?>? _properties;

    private PositionWrapper(IHtmlContent value, string? position)
    {
        _value = value;
        Position = position;
    }

    public string? Position { get; set; }

    public ShapeMetadata Metadata { get; set; } = new();

    public string? Id { get; set; }

    public string? TagName { get; set; }

    public IList<string> Classes { get; } = [];

    public IDictionary<string, string> Attributes { get; } = new Dictionary<string, string>();

    public IDictionary<string, object?> Properties => _properties ??= [];

    public IReadOnlyList<IPositioned> Items => [];

    /// <summary>The value as something that has a place: itself where it has one.</summary>
    public static IPositioned? TryWrap(object? value, string? position) => value switch
    {
        null => null,
        IPositioned positioned => positioned,
        IHtmlContent html => new PositionWrapper(html, position),
        _ => new PositionWrapper(new HtmlContentString(value.ToString() ?? ""), position),
    };

    public static IHtmlContent UnWrap(PositionWrapper wrapper)
    {
        ArgumentNullException.ThrowIfNull(wrapper);

        return wrapper._value;
    }

    public ValueTask<IShape> AddAsync(object item, string? position)
        => throw new NotSupportedException("Finished HTML takes no child shapes.");

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => _value.WriteTo(writer, encoder);
}
