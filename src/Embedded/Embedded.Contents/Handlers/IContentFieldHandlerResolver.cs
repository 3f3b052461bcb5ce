namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Finds the handlers registered for a field type.</summary>
public interface IContentFieldHandlerResolver
{
    IList<IContentFieldHandler> GetHandlers(string fieldName);
}
