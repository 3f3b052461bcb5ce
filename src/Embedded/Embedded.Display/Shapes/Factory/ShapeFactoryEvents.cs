namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>A listener that takes part in what it overrides.</summary>
public abstract class ShapeFactoryEvents : IShapeFactoryEvents
{
    public virtual void Creating(ShapeCreatingContext context)
    {
    }

    public virtual void Created(ShapeCreatedContext context)
    {
    }
}
