namespace Embedded.Mvc.Routing;

/// <summary>
/// How many values a form may have whose values decide on the action of a controller. The framework's own attribute comes
/// too late for these: the form is read before the action is known.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class FormValueLimitAttribute(int count) : Attribute
{
    public int Count { get; } = count;
}
