using System.Dynamic;
using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Implementation;

namespace Embedded.Display.Shapes;

/// <summary>Renders shapes; called as a function it renders one, by a shape type's name it makes and renders one.</summary>
internal sealed class DisplayHelper(IHtmlDisplay htmlDisplay, IShapeFactory shapeFactory, IServiceProvider services) : DynamicObject, IDisplayHelper
{
    public Task<IHtmlContent> ShapeExecuteAsync(IShape shape)
        => shape.IsNullOrEmpty()
            ? Task.FromResult<IHtmlContent>(HtmlString.Empty)
            : htmlDisplay.ExecuteAsync(new DisplayContext { DisplayHelper = this, ServiceProvider = services, Value = shape });

    public override bool TryInvoke(InvokeBinder binder, object?[]? args, out object? result)
    {
        result = args is [IShape shape] ? ShapeExecuteAsync(shape) : Task.FromResult<IHtmlContent>(HtmlString.Empty);
        return true;
    }

    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        result = InvokeAsync(binder.Name, Arguments.From(args ?? [], binder.CallInfo.ArgumentNames));
        return true;
    }

    private async Task<IHtmlContent> InvokeAsync(string shapeType, INamedEnumerable<object?> parameters)
        => await ShapeExecuteAsync(await shapeFactory.CreateAsync(shapeType, parameters));
}
