namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Brings shapes for displaying and editing a model.</summary>
public interface IDisplayDriver<TModel> : IDisplayDriver<TModel, BuildDisplayContext, BuildEditorContext, UpdateEditorContext>
{
}
