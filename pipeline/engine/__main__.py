"""The child process: `python -m pipeline.engine [--rooms MODULE]`, started by `EngineClient`."""

# The order below matters: the network is refused before anything else is imported.

if __name__ == "__main__":
    from pipeline.offline import quiet_environment, refuse_network

    refuse_network()
    quiet_environment()

    import sys

    from pipeline.engine.child import main

    main(sys.argv[1:])
