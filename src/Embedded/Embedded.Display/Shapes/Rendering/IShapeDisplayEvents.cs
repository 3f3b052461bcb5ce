namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>Listens to every shape that is rendered.</summary>
public interface IShapeDisplayEvents
{
    Task DisplayingAsync(ShapeDisplayContext context);

    Task DisplayedAsync(ShapeDisplayContext context);

    Task DisplayingFinalizedAsync(ShapeDisplayContext context);
}
