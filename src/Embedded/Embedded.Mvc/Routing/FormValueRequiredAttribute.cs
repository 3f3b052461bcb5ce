namespace OrchardCore.Routing;

/// <summary>Chooses the action when the posted form has this value: the button that was pressed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class FormValueRequiredAttribute : Attribute
{
    public FormValueRequiredAttribute(string formKey) => FormKey = formKey;

    public string FormKey { get; }
}
