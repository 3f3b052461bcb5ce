using Microsoft.AspNetCore.Mvc.ApplicationModels;
using OrchardCore.Environment.Extensions;

namespace Embedded.Mvc.ApplicationParts;

/// <summary>Puts every controller into the area that its module's id names.</summary>
internal sealed class AreaModelProvider(EnabledTypes types, ITypeFeatureProvider typeFeatures) : IApplicationModelProvider
{
    public int Order => 1000;

    public void OnProvidersExecuting(ApplicationModelProviderContext context)
    {
        foreach (var controller in context.Result.Controllers)
        {
            if (types.FeatureOf(controller.ControllerType.AsType()) is { } feature)
            {
                typeFeatures.TryAdd(controller.ControllerType.AsType(), feature);
                controller.RouteValues.TryAdd("area", feature.Extension.Id);
            }
        }
    }

    public void OnProvidersExecuted(ApplicationModelProviderContext context)
    {
    }
}
