using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement;

/// <summary>A piece of a page: data, with what decides which template renders it.</summary>
public interface IShape
{
    ShapeMetadata Metadata { get; }

    string? Id { get; set; }

    string? TagName { get; set; }

    IList<string> Classes { get; }

    IDictionary<string, string> Attributes { get; }

    IDictionary<string, object?> Properties { get; }

    IReadOnlyList<IPositioned> Items { get; }

    ValueTask<IShape> AddAsync(object item, string? position);
}
