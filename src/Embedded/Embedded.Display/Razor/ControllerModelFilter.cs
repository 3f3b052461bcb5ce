using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.DisplayManagement.ModelBinding;

namespace Embedded.Display.Razor;

/// <summary>Lets drivers read what was posted to a controller, with the controller's own binding and errors.</summary>
internal sealed class ControllerModelFilter(IUpdateModelAccessor accessor) : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (context.Controller is Controller controller)
        {
            accessor.ModelUpdater = new ControllerModelUpdater(controller);
        }
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }
}
