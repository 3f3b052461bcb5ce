using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.DisplayManagement;

/// <summary>Finds templates that no module or theme brings, such as those kept in the database.</summary>
public interface IShapeBindingResolver
{
    Task<ShapeBinding?> GetShapeBindingAsync(string shapeType);
}
