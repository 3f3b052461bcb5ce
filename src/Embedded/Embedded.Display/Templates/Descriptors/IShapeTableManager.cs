namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Builds the shape table of a theme once and keeps it.</summary>
public interface IShapeTableManager
{
    Task<ShapeTable> GetShapeTableAsync(string? themeId);
}
