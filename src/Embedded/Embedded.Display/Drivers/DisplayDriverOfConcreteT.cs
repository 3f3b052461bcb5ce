namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>A driver of one kind among the models of a type.</summary>
public abstract class DisplayDriver<TModel, TConcrete> : DisplayDriver<TModel, TConcrete, BuildDisplayContext, BuildEditorContext, UpdateEditorContext>, IDisplayDriver<TModel>
    where TConcrete : class, TModel
{
}
