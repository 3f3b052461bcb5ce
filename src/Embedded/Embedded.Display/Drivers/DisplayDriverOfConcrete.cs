using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>A driver of one kind among the models of a type, for contexts of its own.</summary>
public abstract class DisplayDriver<TModel, TConcrete, TDisplayContext, TEditorContext, TUpdateContext> :
    DisplayDriver<TConcrete, TDisplayContext, TEditorContext, TUpdateContext>, IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>
    where TConcrete : class, TModel
    where TDisplayContext : BuildDisplayContext
    where TEditorContext : BuildEditorContext
    where TUpdateContext : UpdateEditorContext
{
    public virtual bool CanHandleModel(TModel model) => true;

    Task<IDisplayResult?> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.BuildDisplayAsync(TModel model, TDisplayContext context)
        => Handle(model, context.HtmlFieldPrefix, concrete => DisplayAsync(concrete, context));

    Task<IDisplayResult?> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.BuildEditorAsync(TModel model, TEditorContext context)
        => Handle(model, context.HtmlFieldPrefix, concrete => EditAsync(concrete, context));

    Task<IDisplayResult?> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.UpdateEditorAsync(TModel model, TUpdateContext context)
        => Handle(model, context.HtmlFieldPrefix, concrete => UpdateAsync(concrete, context));

    private Task<IDisplayResult?> Handle(TModel model, string? htmlFieldPrefix, Func<TConcrete, Task<IDisplayResult?>> build)
    {
        if (model is not TConcrete concrete || !CanHandleModel(model))
        {
            return Task.FromResult<IDisplayResult?>(null);
        }

        BuildPrefix(concrete, htmlFieldPrefix);

        return build(concrete);
    }
}
