namespace OrchardCore.Mvc.Core.Utilities;

/// <summary>The name by which routes know a controller.</summary>
public static class ControllerTypeExtensions
{
    private const string Suffix = "Controller";

    public static string ControllerName(this Type controllerType)
    {
        if (!controllerType.Name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"The name of '{controllerType.FullName}' does not end in '{Suffix}'.", nameof(controllerType));
        }

        return controllerType.Name[..^Suffix.Length];
    }
}
