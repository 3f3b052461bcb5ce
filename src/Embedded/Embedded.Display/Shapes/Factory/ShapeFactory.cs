using System.Dynamic;
using Embedded.Display.Templates;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Implementation;

namespace Embedded.Display.Shapes;

/// <summary>Makes shapes and tells those who listen: events of the site, then the shape type's own.</summary>
internal sealed class ShapeFactory : DynamicObject, IShapeFactory
{
    private readonly IShapeFactoryEvents[] _events;
    private readonly CurrentShapeTable _table;
    private readonly IServiceProvider _services;

    public ShapeFactory(IEnumerable<IShapeFactoryEvents> events, CurrentShapeTable table, IServiceProvider services)
    {
        _events = [.. events];
        _table = table;
        _services = services;
    }

    public dynamic New => this;

    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        result = this.CreateAsync(binder.Name, Arguments.From(args ?? [], binder.CallInfo.ArgumentNames)).AsTask();
        return true;
    }

    public async ValueTask<IShape> CreateAsync(
        string shapeType,
        Func<ValueTask<IShape>> shapeFactory,
        Action<ShapeCreatingContext>? creating,
        Action<ShapeCreatedContext>? created)
    {
        ArgumentException.ThrowIfNullOrEmpty(shapeType);

        var descriptor = (await _table.GetAsync()).FindDescriptor(shapeType);
        var isWatched = _events.Length > 0 || creating is not null || descriptor is { CreatingAsync.Count: > 0 };
        IShape shape;
        IList<Func<ShapeCreatedContext, Task>>? onCreated = null;
        if (isWatched)
        {
            var context = new ShapeCreatingContext { New = this, ShapeFactory = this, ShapeType = shapeType, ServiceProvider = _services, CreateAsync = shapeFactory };
            foreach (var sink in _events)
            {
                sink.Creating(context);
            }

            foreach (var handle in descriptor?.CreatingAsync ?? [])
            {
                await handle(context);
            }

            creating?.Invoke(context);
            shape = await context.CreateAsync();
            onCreated = context.OnCreated;
        }
        else
        {
            shape = await shapeFactory();
        }

        shape.Metadata.Type = shapeType;
        await TellCreatedAsync(shape, shapeType, descriptor, created, onCreated);

        return shape;
    }

    private async ValueTask TellCreatedAsync(
        IShape shape,
        string shapeType,
        OrchardCore.DisplayManagement.Descriptors.ShapeDescriptor? descriptor,
        Action<ShapeCreatedContext>? created,
        IList<Func<ShapeCreatedContext, Task>>? onCreated)
    {
        if (_events.Length == 0 && created is null && onCreated is not { Count: > 0 } && descriptor is not { CreatedAsync.Count: > 0 })
        {
            return;
        }

        var context = new ShapeCreatedContext { New = this, ShapeFactory = this, ShapeType = shapeType, Shape = shape, ServiceProvider = _services };
        foreach (var sink in _events)
        {
            sink.Created(context);
        }

        foreach (var handle in descriptor?.CreatedAsync ?? [])
        {
            await handle(context);
        }

        created?.Invoke(context);
        foreach (var handle in onCreated ?? [])
        {
            await handle(context);
        }
    }
}
