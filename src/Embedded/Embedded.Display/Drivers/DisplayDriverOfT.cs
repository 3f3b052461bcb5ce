namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>A driver of one model.</summary>
public abstract class DisplayDriver<TModel> : DisplayDriver<TModel, BuildDisplayContext, BuildEditorContext, UpdateEditorContext>, IDisplayDriver<TModel>
{
}
