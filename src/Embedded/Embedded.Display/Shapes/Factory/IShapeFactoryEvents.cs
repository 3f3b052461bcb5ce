namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>Listens to every shape that is made.</summary>
public interface IShapeFactoryEvents
{
    void Creating(ShapeCreatingContext context);

    void Created(ShapeCreatedContext context);
}
